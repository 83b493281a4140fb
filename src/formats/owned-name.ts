// says nothing without what it is the key, or the community, of
const BARE = new Set(['key', 'community'])

/** `jwt.key` of `key` in a map or section `jwt`; any other name is left as it is. */
export function ownedName(owner: string, name: string): string {
  return owner !== '' && BARE.has(name.toLowerCase()) ? `${owner}.${name}` : name
}
