import { globMatcher } from '../glob.ts'
import type { Settings } from '../model.ts'

/** Says whether a path holds model weights that are nobody else's. */
export type PrivateWeights = (path: string) => boolean

// `model.safetensors`, `adapter_model.bin`
const WEIGHTS_FILE =
  /\.(?:safetensors|gguf|ggml|pth?|ckpt|onnx|engine|trt|mar|tflite|mlmodel|h5|nemo)$|(?:^|\/)(?:pytorch_model|adapter_model|consolidated)[^/]*\.bin$/i
/** What somebody calls what was trained further, or is for the house alone. */
const PRIVATE_NAME =
  /(?:^|[/._-])(?:fine-?tun(?:e|ed|ing)|q?loras?|adapter|sft|dpo|rlhf|checkpoint-\d+|merged|proprietary|internal|private)(?=$|[/._-])/i
/** Folders of weights: a step of a training, its output, what was trained further. */
const PRIVATE_FOLDER =
  /(?:^|\/)(?:(?:[\w.-]*[_-])?(?:checkpoint-\d+|checkpoints?|ckpts?|loras|fine-?tuned(?:-models?)?)|[\w.-]*[_-]lora|(?:my|our)[_-](?:[\w.]+[_-])*fine-?tune)$|^(?:\.{0,2}\/).*(?<=\/)lora$|(?:^|\/)(?:checkpoints?|ckpts?|loras|fine-?tuned)\/(?:[\w.]+[_-])*(?:fine-?tuned?|q?lora|sft|dpo|rlhf|merged)$/i
const WEIGHTS_FOLDER = /(?:^|\/)(?:[\w.-]*[_-])?(?:models?|weights|adapters?)(?:\/|$)/i
/** What a hub's client keeps of public models, and addresses. */
const PUBLIC = ['/models--', '://']

/** Asks names, and the globs of the settings. */
export function privateWeightsOf({ privateWeights = [] }: Settings): PrivateWeights {
  const isDeclared = globMatcher(privateWeights)
  return path => {
    const plain = path.replace(/\/(?:\*{1,2})?$/, '')
    return isDeclared(plain.replace(/^\.\//, '')) || (looksPrivate(plain) && !PUBLIC.some(part => `/${plain}`.includes(part)))
  }
}

/** Parts of all those names: most paths have none of them, and are not asked further. */
const HINTS = 'tensor .g .pt .ck .onnx .engine .trt .mar .tfl .mlm .h5 .nemo .bin model weight adapter lora checkpoint ckpt tune'.split(' ')

function looksPrivate(path: string): boolean {
  const lower = path.toLowerCase()
  if (!HINTS.some(hint => lower.includes(hint))) return false
  if (WEIGHTS_FILE.test(path)) return PRIVATE_NAME.test(path) || PRIVATE_FOLDER.test(path.slice(0, path.lastIndexOf('/')))
  const isFolder = !/\.[a-z]\w*$/i.test(path)
  return isFolder && (PRIVATE_FOLDER.test(path) || (WEIGHTS_FOLDER.test(path) && PRIVATE_NAME.test(path)))
}
