import type { Secret } from '../value.ts'

/** Secrets that stand in several places, each with a number that those places share; it says nothing of the secret. */
export function sharedSecrets(secrets: readonly Secret[]): ReadonlyMap<Secret, number> {
  const places = new Map<string, Secret[]>()
  for (const secret of secrets) {
    if (secret.evidence === 'weak' || secret.evidence === 'public') continue
    const text = secret.text.reveal()
    const same = places.get(text)
    if (same === undefined) places.set(text, [secret])
    else same.push(secret)
  }
  const groups = [...places.values()].filter(same => same.length > 1)
  return new Map(groups.flatMap((same, index) => same.map(secret => [secret, index + 1] as const)))
}
