import { formatAs } from './embedded.ts'

// `export HF_TOKEN=…`
const ASSIGNMENT_LINE = /^\s*(?:export[ \t]+)?[A-Za-z_]\w*=/
// `db_password = …`, `server.port=…`, `[section]`
const SETTING_LINE = /^\s*(?:[A-Za-z_"'][\w."'-]*\s*=|\[[^\]]+\]\s*$)/
// `password: …`, `- name: …`
const YAML_LINE = /^\s*(?:- +)?["']?[A-Za-z_][\w.-]*["']?:(?:\s|$)|^\s*- /
// `#!/bin/sh`, `#!/usr/bin/env bash`
const SCRIPT = /^\s*#!.*\b(?:ba|da|z|k)?sh\b/
// user data of a machine
const CLOUD_CONFIG = /^\s*#cloud-config\b/
const UNSAID_LINE = /^\s*(?:[#;].*)?$/

// `run.py`, which says what it is; `/etc/default/app` does not
const HAS_ENDING = /\w\.\w+$/

/** The format of what a file gets: by its name, else by its lines where the name says nothing. */
export function fileFormat(name: string, text: string): string | undefined {
  return formatAs(name, text) ?? (HAS_ENDING.test(name) ? undefined : settingsFormat(text))
}

/** The format of lines most of which are settings, and of a script that says so; undefined for other scripts and prose. */
export function settingsFormat(text: string): string | undefined {
  if (SCRIPT.test(text)) return 'shell'
  if (CLOUD_CONFIG.test(text)) return 'cloud-init'
  const lines = text.split('\n').filter(line => !UNSAID_LINE.test(line))
  const share = (pattern: RegExp): boolean => lines.length > 0 && lines.filter(line => pattern.test(line)).length * 2 > lines.length
  if (lines.every(line => ASSIGNMENT_LINE.test(line)) && lines.length > 0) return 'dotenv'
  if (share(SETTING_LINE)) return 'ini'
  return share(YAML_LINE) ? formatAs('settings.yaml', text) : undefined
}
