import type { Rule } from '../src/rule.ts'

/** `<pinned-version>`, `[tag]`, `…` */
const bracketed = /^(?:<.*>?|\[.*\]?|\.{3}|…)$/

/** `TAG_HERE`, `your-tag`, `CHANGE_ME`, `x.y.z`, `vX.Y.Z`, `TODO` */
const spelledOut =
  /^(?:(?:your|my)[-_.].*|.*[-_.]here|(?:insert|replace|set|put|pin)[-_.].*|change[-_.]?me|replaceme|v?x\.[xy](?:\.[xz])?|x{3,}|todo|tbd|fixme|placeholder|(?:image[-_.])?tag|(?:pinned|image|release|some|desired)[-_.](?:tag|version)|version)$/i

/** `v0.6.3`, `22-slim`: most tags. */
const version = /^v?[0-9]/

/** A stand-in for a version that was never filled in. */
export const placeholderImageTag: Rule = {
  id: 'placeholder-image-tag',
  severity: 'warning',
  summary: 'Fill in the version that the placeholder stands for.',

  *check({ images }) {
    for (const { user, image } of images) {
      const { repository, tag } = image.value
      if (tag !== undefined && isPlaceholder(tag)) {
        yield { at: image.span, message: `${user} uses ${repository} at ${tag}, a placeholder that was left in` }
      }
    }
  },
}

function isPlaceholder(part: string): boolean {
  return !version.test(part) && (bracketed.test(part) || spelledOut.test(part))
}
