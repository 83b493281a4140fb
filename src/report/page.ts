/** `# expect: plain-secret`: read by the tests of a page. */
const EXPECTATION = /^[ \t]*# expect: .*\n/gm

/** A rule's page as people read it. */
export function readablePage(page: string): string {
  return page.replace(EXPECTATION, '')
}
