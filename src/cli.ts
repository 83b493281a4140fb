#!/usr/bin/env node
import { join } from 'node:path'
import { loadCompiled } from './compiled.ts'

// The bundle is CommonJS and has the program in one file; where its compiled code cannot be had, that is loaded like any other.
loadCompiled(join(import.meta.dirname, 'chunks', 'program.js'), id => require(id.replace(/^\.\//, './chunks/')))
import('./program.ts').then(({ runProgram }) => runProgram(join(import.meta.dirname, '..', 'rules')))
