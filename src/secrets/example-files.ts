/** `.env.example`, `values.sample.yaml`, `config.dist`, `example.env` */
const EXAMPLE = /(?:\.(?:example|sample|template|dist)(?:\.[\w-]+)?|^(?:example|sample)\.\w+)$/i

/** Whether a file says by its name that it is an example. */
export function isExample(path: string): boolean {
  return EXAMPLE.test(path.slice(path.lastIndexOf('/') + 1))
}
