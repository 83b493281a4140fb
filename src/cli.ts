#!/usr/bin/env node
import { join } from 'node:path'
import { loadCompiled } from './compiled.ts'

// The bundle has the program in one file; where its compiled code cannot be had, that is loaded like any other.
loadCompiled(join(import.meta.dirname, 'chunks', 'program.js'))
import('./program.ts').then(({ runProgram }) => runProgram(new URL('../rules/', import.meta.url)))
