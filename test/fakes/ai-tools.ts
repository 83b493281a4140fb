import type { Recipes } from './recipe.ts'
import { base64, BASE62, between, HEX, letters, token, uuid } from './recipe.ts'

/** What models are trained, watched and given hands with. */
export const aiToolsFakes: Recipes = {
  'wandb-legacy-key': () => token('WANDB_API_KEY=', letters('wandb-old', HEX, 40)),
  'comet-key': () => token('COMET_API_KEY=', letters('comet', BASE62, 25)),
  'neptune-token': () =>
    between('eyJhcGlfYWRkcmVzcyI6', base64(`"https://app.neptune.ai","api_key":"${letters('neptune', HEX, 32)}"}`), ''),
  'langsmith-key': () => token('lsv2_pt_', `${letters('ls1', HEX, 32)}_${letters('ls2', HEX, 10)}`),
  'langsmith-legacy-key': () => token('ls__', letters('ls-old', HEX, 32)),
  'langfuse-secret-key': () => token('sk-lf-', uuid('langfuse')),
  'langfuse-public-key': () => token('pk-lf-', uuid('langfuse-public')),
  'braintrust-key': () => token('BRAINTRUST_API_KEY=sk-', letters('braintrust', BASE62, 48)),
  'agentops-key': () => token('AGENTOPS_API_KEY=', uuid('agentops')),
  'promptlayer-key': () => token('pl_', letters('promptlayer', HEX, 32)),
  'kaggle-token': () => token('KGAT_', letters('kaggle', HEX, 32)),
  'kaggle-legacy-key': () => token('KAGGLE_KEY=', letters('kaggle-old', HEX, 32)),
  'roboflow-key': () => token('ROBOFLOW_API_KEY=', letters('roboflow', BASE62, 20)),
  'clarifai-token': () => token('CLARIFAI_PAT=', letters('clarifai', HEX, 32)),
  'civitai-key': () => token('CIVITAI_API_KEY=', letters('civitai', HEX, 32)),
  'label-studio-token': () => token('LABEL_STUDIO_API_KEY=', letters('label', HEX, 40)),
  'e2b-key': () => token('e2b_', letters('e2b', HEX, 40)),
  'browserbase-key': () => token('bb_live_', letters('browserbase', BASE62, 27)),
  'apify-token': () => token('apify_api_', letters('apify', BASE62, 36)),
  'mem0-key': () => token('m0-', letters('mem0', BASE62, 40)),
  'llamacloud-key': () => token('llx-', letters('llx', BASE62, 48)),
}
