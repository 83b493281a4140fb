import type { Detector } from '../detector.ts'
import { ai } from './ai.ts'
import { cloud } from './cloud.ts'
import { keys } from './keys.ts'
import { messaging } from './messaging.ts'
import { payment } from './payment.ts'
import { versionControl } from './version-control.ts'
import { web } from './web.ts'

/** All detectors, the more specific ones first: of two that find the same place the first wins. */
export const detectors: readonly Detector[] = [...ai, ...cloud, ...versionControl, ...messaging, ...payment, ...keys, ...web]
