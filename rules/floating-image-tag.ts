import type { Settings } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

/** `latest-gpu`, `cuda-latest`: these move wherever the word stands. */
const movingAnywhere = /^(?:latest|nightly)$/

/** A date, a commit or a version pins what follows a moving word: `nightly-20250101`, `main-3f2a91c`, `stable-2.1`. */
const pinned = /^(?:\d{6,}|\d{4}|[0-9a-f]{7,64}|v?\d+\.\d[\w.]*)$/

/** An image that is another one tomorrow. */
export const floatingImageTag: Rule = {
  id: 'floating-image-tag',
  severity: 'warning',
  summary: 'Pin every image to a version or a digest.',

  *check({ images, settings }) {
    for (const { user, image, local } of images) {
      const { repository, tag, digest, complete } = image.value
      if (local || digest !== undefined || !complete) continue
      if (tag === undefined) yield { at: image.span, message: `${user} uses ${repository} with no tag, which means latest` }
      else if (isFloating(tag, settings)) yield { at: image.span, message: `${user} uses ${repository} at the floating tag ${tag}` }
      else if (settings.strict) yield { at: image.span, message: `${user} uses ${repository} at the tag ${tag} without a digest` }
    }
  },
}

function isFloating(tag: string, { floatingTags }: Settings): boolean {
  if (floatingTags.includes(tag)) return true
  const words = tag.toLowerCase().split(/[-_]/)
  if (words.some(word => pinned.test(word))) return false
  return floatingTags.includes(words[0] ?? '') || words.some(word => movingAnywhere.test(word))
}
