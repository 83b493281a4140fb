/** Machines by the end of their names. */
const PROVIDERS: readonly (readonly [suffix: RegExp, provider: string])[] = [
  [/(?:^|[@.])vast\.ai$/, 'Vast.ai'],
  [/(?:^|[@.])runpod\.io$/, 'RunPod'],
  [/(?:^|[@.])lium\.io$/, 'Lium'],
  [/(?:^|[@.])salad\.com$/, 'Salad'],
]

/** The provider whose machine an address names: `root@ssh4.vast.ai`. */
export function providerOf(address: string): string | undefined {
  const host = address.split(':', 1)[0] ?? ''
  return PROVIDERS.find(([suffix]) => suffix.test(host))?.[1]
}
