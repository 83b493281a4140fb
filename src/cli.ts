#!/usr/bin/env node
import { join } from 'node:path'
import { loadCompiled } from './compiled.ts'

// The bundle is CommonJS and has the program in one file, which is loaded before it is asked for.
loadCompiled(join(import.meta.dirname, 'chunks', 'program.js'))
import('./program.ts').then(({ runProgram }) => runProgram(join(import.meta.dirname, '..', 'rules')))
