#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads'
import { main } from './cli/main'
import { work } from './cli/job'

if (isMainThread) process.exitCode = await main(process.argv.slice(2), new URL(import.meta.url))
else work()
