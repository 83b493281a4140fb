import picomatch from 'picomatch'

/** Matches paths relative to the root against any of the patterns: `prod/**`, `*.md` in any folder, `vendor/` with all below it. */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.length === 0) return () => false
  return picomatch(patterns.map(wholePattern), { dot: true })
}

function wholePattern(pattern: string): string {
  const trimmed = pattern.replace(/^\.?\//, '')
  const below = trimmed.endsWith('/') ? `${trimmed}**` : trimmed
  const rooted = pattern.startsWith('/') || trimmed.replace(/\/$/, '').includes('/')
  return rooted ? below : `**/${below}`
}
