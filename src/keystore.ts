const KEYSTORES = new Set(['p12', 'pfx', 'jks', 'keystore', 'bks', 'keytab'])

/** Whether a path names a store of keys, which is binary: nothing but its name can be judged. */
export function isKeystore(path: string): boolean {
  const dot = path.lastIndexOf('.')
  return dot >= 0 && KEYSTORES.has(path.slice(dot + 1).toLowerCase())
}
