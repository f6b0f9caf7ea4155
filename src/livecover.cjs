#!/usr/bin/env node
/*
 * What `livecover` starts. In the oldest syntax, so that any Node understands it, and can be told
 * which one is needed: a syntax error would end with the status of a verdict.
 */
'use strict'
var needed = 20
var version = process.versions.node
if (Number(version.split('.')[0]) < needed) {
  process.stderr.write(
    'livecover: LiveCover needs Node ' + needed + ' or newer, this is Node ' + version + '.\n',
  )
  process.exit(4)
}
var file = require('url').pathToFileURL(require('path').join(__dirname, 'cli.js')).href
// Hidden from a parser that does not know it.
new Function('file', 'return import(file)')(file).catch(function (error) {
  process.stderr.write('livecover: The installation is not whole (' + error.message + ').\n')
  process.exit(4)
})
