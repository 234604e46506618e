import { join } from 'node:path'
import type { Clock } from '@jangteo/service-kit'
import type { Logger } from 'pino'
import type { MailConfig } from '../../../config.ts'
import type { Mailer } from '../../../ports/mailer.ts'
import { FolderMailer } from './folder-mailer.ts'
import { SmtpMailer } from './smtp-mailer.ts'

export interface MailerSurroundings {
  readonly logger: Logger
  readonly clock: Clock
  readonly dataDir: string
}

/** The mailer that the host chose; without a choice, a folder beside the data. */
export function createMailer(
  config: MailConfig | undefined,
  { logger, clock, dataDir }: MailerSurroundings,
): Mailer {
  if (config?.kind === 'smtp') return new SmtpMailer({ ...config, logger })
  return new FolderMailer(config?.folder ?? join(dataDir, 'mail'), clock)
}
