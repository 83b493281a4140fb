import type { Detector } from '../detector.ts'
import { ai } from './ai.ts'
import { aiData } from './ai-data.ts'
import { aiInference } from './ai-inference.ts'
import { aiTools } from './ai-tools.ts'
import { cloud } from './cloud.ts'
import { cloudAzure } from './cloud-azure.ts'
import { cloudProviders } from './cloud-providers.ts'
import { gpuClouds } from './gpu-clouds.ts'
import { hosting } from './hosting.ts'
import { hostingEdge } from './hosting-edge.ts'
import { connections } from './connections.ts'
import { keys } from './keys.ts'
import { messaging } from './messaging.ts'
import { payment } from './payment.ts'
import { applicationKeys } from './application-keys.ts'
import { selfHosted } from './self-hosted.ts'
import { nodes } from './nodes.ts'
import { ci } from './ci.ts'
import { clusters } from './clusters.ts'
import { codeQuality } from './code-quality.ts'
import { dataPlatforms } from './data-platforms.ts'
import { databases } from './databases.ts'
import { gitlab } from './gitlab.ts'
import { identity } from './identity.ts'
import { infrastructure } from './infrastructure.ts'
import { installers } from './installers.ts'
import { networkDevices } from './network-devices.ts'
import { networks } from './networks.ts'
import { packages } from './packages.ts'
import { searchEngines } from './search-engines.ts'
import { secretsManagers } from './secrets-managers.ts'
import { serviceFiles } from './service-files.ts'
import { versionControl } from './version-control.ts'
import { wallets } from './wallets.ts'
import { notifications } from './notifications.ts'
import { telephony } from './telephony.ts'
import { mail } from './mail.ts'
import { finance } from './finance.ts'
import { commerce } from './commerce.ts'
import { monitoring } from './monitoring.ts'
import { logging } from './logging.ts'
import { analytics } from './analytics.ts'
import { dataServices } from './data-services.ts'
import { productivity } from './productivity.ts'
import { customers } from './customers.ts'
import { automation } from './automation.ts'
import { social } from './social.ts'
import { blockchainServices } from './blockchain-services.ts'
import { signedUrls } from './signed-urls.ts'
import { scripts } from './scripts.ts'
import { web } from './web.ts'

/** The families, the more specific ones first: of two formats that find the same place the first wins. Most texts need none of their rows. */
export const families: readonly (() => readonly Detector[])[] = [
  secretsManagers,
  messaging,
  mail,
  ai,
  aiData,
  aiTools,
  gpuClouds,
  cloud,
  cloudAzure,
  cloudProviders,
  hosting,
  hostingEdge,
  aiInference,
  gitlab,
  versionControl,
  ci,
  codeQuality,
  packages,
  databases,
  searchEngines,
  dataPlatforms,
  identity,
  clusters,
  networks,
  infrastructure,
  notifications,
  telephony,
  payment,
  finance,
  commerce,
  monitoring,
  logging,
  analytics,
  dataServices,
  productivity,
  customers,
  automation,
  social,
  blockchainServices,
  applicationKeys,
  selfHosted,
  nodes,
  keys,
  wallets,
  signedUrls,
  networkDevices,
  installers,
  serviceFiles,
  connections,
  scripts,
  web,
]
