import { expect, test } from 'vitest'
import { privateWeightsOf } from '../../src/link/weights.ts'
import { defaultSettings } from '../../src/settings.ts'

test.each([
  './out/checkpoint-4200/model.safetensors',
  'checkpoints',
  './ckpts/',
  'runs/ckpt/*',
  '~/models/support-merged.gguf',
  '/data/loras',
  'models/llama-finetuned',
  'models/acme_fine-tuned/model.onnx',
  'weights/sft',
  'adapters/internal',
  'adapter_model.bin',
  'lora/pytorch_model.bin',
  'acme-proprietary.pt',
  './lora',
  './my-finetune',
  './checkpoints/my-finetune',
  '/data/checkpoints/support_lora',
])('%s looks like nobody else has it', path => {
  expect(privateWeightsOf(defaultSettings(0))(path)).toBe(true)
})

test.each([
  './models',
  'models/llama-3.1-8b-instruct.Q4_K_M.gguf',
  'model-00001-of-00004.safetensors',
  'finetune',
  'lora',
  'src/adapters',
  'train_lora.py',
  'configs/lora.yaml',
  'checkpoints.md',
  'explorer/flora.pt',
  '~/.cache/huggingface/hub/models--acme--support-lora',
  'https://huggingface.co/acme/support-lora/resolve/main/adapter_model.safetensors',
  's3://acme/checkpoints',
  'internal',
  '.',
])('%s may be anybody’s', path => {
  expect(privateWeightsOf(defaultSettings(0))(path)).toBe(false)
})

test.each([
  ['ckpt/**', 'ckpt/last', true],
  ['./ckpt/**', './ckpt', true],
  ['ckpt/', 'ckpt/last/model.bin', true],
  ['*.bin', 'a/base.bin', true],
  ['*.bin', 'a/base.txt', false],
])('%s of the settings and %s: %j', (glob, path, expected) => {
  expect(privateWeightsOf({ ...defaultSettings(0), privateWeights: [glob] })(path)).toBe(expected)
})
