// says nothing without what it is the key of
const BARE = /^key$/i

/** `jwt.key` of `key` in a map or section `jwt`; any other name is left as it is. */
export function ownedName(owner: string, name: string): string {
  return owner !== '' && BARE.test(name) ? `${owner}.${name}` : name
}
