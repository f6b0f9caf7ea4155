#!/usr/bin/env node
import { isMainThread, workerData } from 'node:worker_threads'
import { main } from './cli/main'
import { work } from './cli/threads/job'
import { read } from './cli/threads/reading-thread'

if (isMainThread) process.exitCode = await main(process.argv.slice(2), new URL(import.meta.url))
else if ('reader' in workerData) read(workerData)
else work()
