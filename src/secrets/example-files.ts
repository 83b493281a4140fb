/** `.env.example`, `values.sample.yaml`, `config.dist`, `example.env` */
const EXAMPLE = /(?:\.(?:example|sample|template|dist)(?:\.[\w-]+)?|^(?:example|sample)\.\w+)$/i

/** Whether a file says by its name that it is an example. */
export function isExample(path: string): boolean {
  return EXAMPLE.test(path.slice(path.lastIndexOf('/') + 1))
}

/** `CHANGELOG.md`, `test/fixtures/db.yaml` */
const ASIDE =
  /(?:^|\/)(?:changelog|changes|history|news|release[-_]?notes)(?:[.-][^/]*)?$|(?:^|\/)(?:__)?(?:fixtures?|testdata|snapshots)(?:__)?\//i

/** Whether a file tells of settings or tests programs with them: a well-known password in it opens nothing. */
export function isAside(path: string): boolean {
  return ASIDE.test(path)
}
