import type { Detector } from '../detector.ts'

const BILLS = 'lets its holder run requests on the account, at its cost'

/** Model hubs, inference APIs and GPU clouds. */
export const ai: readonly Detector[] = [
  {
    id: 'hugging-face-token',
    title: 'Hugging Face token',
    opens: 'lets its holder read, and often write, the models and data sets of the account',
    url: 'https://huggingface.co/docs/hub/security-tokens',
    keywords: ['hf_', 'api_org_'],
    pattern: /(?:hf_|api_org_)[A-Za-z]{34}/y,
  },
  {
    id: 'openai-api-key',
    title: 'OpenAI API key',
    opens: BILLS,
    url: 'https://platform.openai.com/docs/api-reference/authentication',
    keywords: ['sk-', 'sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    pattern: /sk-(?:(?:proj|svcacct|admin|None)-)?[\w-]{20,100}T3BlbkFJ[\w-]{20,100}(?![\w-])/y,
  },
  {
    id: 'anthropic-api-key',
    title: 'Anthropic API key',
    opens: BILLS,
    url: 'https://docs.anthropic.com/en/api/overview',
    keywords: ['sk-ant-api', 'sk-ant-admin'],
    pattern: /sk-ant-(?:api|admin)\d\d-[\w-]{93}AA(?![\w-])/y,
  },
  {
    id: 'openrouter-api-key',
    title: 'OpenRouter API key',
    opens: BILLS,
    url: 'https://openrouter.ai/docs/api-reference/authentication',
    keywords: ['sk-or-v1-'],
    pattern: /sk-or-v1-[0-9a-f]{64}/y,
  },
  {
    id: 'groq-api-key',
    title: 'Groq API key',
    opens: BILLS,
    url: 'https://console.groq.com/docs/quickstart',
    keywords: ['gsk_'],
    pattern: /gsk_[A-Za-z0-9]{52}/y,
  },
  {
    id: 'replicate-api-token',
    title: 'Replicate API token',
    opens: BILLS,
    url: 'https://replicate.com/docs/topics/security/api-tokens',
    keywords: ['r8_'],
    pattern: /r8_[A-Za-z0-9]{37}/y,
  },
  {
    id: 'nvidia-api-key',
    title: 'NVIDIA API key',
    opens: 'lets its holder run requests and pull images on the account',
    url: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
    keywords: ['nvapi-'],
    pattern: /nvapi-[\w-]{60,70}(?![\w-])/y,
  },
  {
    id: 'wandb-api-key',
    title: 'Weights & Biases API key',
    opens: 'lets its holder read and write the runs and artifacts of the account',
    url: 'https://docs.wandb.ai/support/find_api_key',
    keywords: ['wandb_v1_'],
    pattern: /wandb_v1_\w{60,90}/y,
  },
  {
    id: 'runpod-api-key',
    title: 'RunPod API key',
    opens: 'lets its holder start machines on the account and reach those that run',
    url: 'https://docs.runpod.io/get-started/api-keys',
    keywords: ['rpa_'],
    pattern: /rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}/y,
  },
]
