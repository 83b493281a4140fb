const KEYSTORE = /\.(?:p12|pfx|jks|keystore|bks|keytab)$/i

/** Whether a path names a store of keys, which is binary: nothing but its name can be judged. */
export function isKeystore(path: string): boolean {
  return KEYSTORE.test(path)
}
