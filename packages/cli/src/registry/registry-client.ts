import {
  type ChangeAction,
  type ChangeListDto,
  ChangeListSchema,
  type ChangeResultDto,
  ChangeResultSchema,
  type DeployAnswer,
  DeployAnswerSchema,
  type HealthListDto,
  HealthListSchema,
  PreviewLinkSchema,
  ProblemSchema,
  type ReleaseDocument,
  ReleaseDocumentSchema,
  type ReleaseDto,
  type ReleaseListDto,
  ReleaseListSchema,
  ReleaseSchema,
  type SigningKeyListDto,
  SigningKeyListSchema,
  type Static,
  type TSchema,
} from '@jangteo/contracts'
import Value from 'typebox/value'
import { CommandError, RegistryRefusal } from '../errors.ts'
import { explainUnreachable } from '../explain-unreachable.ts'

const TIMEOUT_MS = 60_000

export interface Published {
  readonly release: ReleaseDto
  /** False where the registry had these bytes already. */
  readonly isNew: boolean
}

export interface EnvironmentChange {
  readonly environment: string
  readonly action: ChangeAction
  /** Missing where the whole environment is restored. */
  readonly name?: string
  readonly body: object
  /** The one that the caller has seen; without, whatever is there is changed. */
  readonly revision?: number | undefined
}

/**
 * Speaks with the registry. Every call rejects with `RegistryRefusal` where it says no, and with `CommandError` where it cannot be
 * reached or what answers is no registry.
 */
export class RegistryClient {
  /** Without trailing slash. */
  readonly url: string
  readonly #token: string | undefined

  /**
   * Throws `CommandError` where the URL is none.
   * @param token needed to change something; reading needs none
   */
  constructor(url: string, token?: string) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      throw new CommandError(
        `--registry "${url}" is no address of a shop. Write it in full, e.g. https://shop.example.`,
      )
    this.url = url.replace(/\/+$/, '')
    this.#token = token
  }

  async publish(archive: Uint8Array<ArrayBuffer>): Promise<Published> {
    const { status, value } = await this.#send(ReleaseSchema, '/api/registry/releases', {
      method: 'POST',
      headers: { 'content-type': 'application/gzip' },
      body: archive,
    })
    return { release: value, isNew: status === 201 }
  }

  /** @param revision the one that the caller has seen; without, whatever is there is changed */
  promote(
    { name, release }: Pick<ReleaseDto, 'name' | 'release'>,
    environment: string,
    revision?: number,
  ): Promise<ChangeResultDto> {
    return this.change({ environment, action: 'promote', name, body: { release }, revision })
  }

  /** Makes one revision of what is live, or none where everything is so already. */
  async change({ environment, action, name, body, revision }: EnvironmentChange): Promise<ChangeResultDto> {
    const base = `/api/registry/environments/${encodeURIComponent(environment)}`
    const release = name === undefined ? base : `${base}/releases/${encodeURIComponent(name)}`
    const isPromotion = action === 'promote'
    const { value } = await this.#send(ChangeResultSchema, isPromotion ? release : `${release}/${action}`, {
      method: isPromotion ? 'PUT' : 'POST',
      headers: {
        'content-type': 'application/json',
        'if-match': revision === undefined ? '*' : `"${revision}"`,
      },
      body: JSON.stringify(body),
    })
    return value
  }

  async changes(environment: string, limit: number): Promise<ChangeListDto> {
    const path = `/api/registry/environments/${encodeURIComponent(environment)}/changes?limit=${limit}`
    return (await this.#send(ChangeListSchema, path)).value
  }

  /** @returns where the whole shop shows this release */
  async preview({ name, release }: Pick<ReleaseDto, 'name' | 'release'>): Promise<string> {
    const path = `/api/registry/releases/${encodeURIComponent(name)}/${encodeURIComponent(release)}/preview`
    const { value } = await this.#send(PreviewLinkSchema, path, { method: 'POST' })
    return `${this.url}${value.path}`
  }

  async canDeployRelease(release: {
    readonly name: string
    readonly release: string
    readonly environment: string
  }): Promise<DeployAnswer> {
    const query = new URLSearchParams(release).toString()
    return (await this.#send(DeployAnswerSchema, `/api/registry/can-i-deploy?${query}`)).value
  }

  /** Nothing of the archive is kept. */
  async canDeployBuild(archive: Uint8Array<ArrayBuffer>, environment: string): Promise<DeployAnswer> {
    const path = `/api/registry/can-i-deploy?environment=${encodeURIComponent(environment)}`
    const init = { method: 'POST', headers: { 'content-type': 'application/gzip' }, body: archive }
    return (await this.#send(DeployAnswerSchema, path, init)).value
  }

  async releases(name?: string): Promise<ReleaseListDto> {
    const query = name === undefined ? '' : `?name=${encodeURIComponent(name)}`
    return (await this.#send(ReleaseListSchema, `/api/registry/releases${query}`)).value
  }

  async environment(name: string): Promise<ReleaseDocument> {
    const path = `/api/registry/environments/${encodeURIComponent(name)}`
    return (await this.#send(ReleaseDocumentSchema, path)).value
  }

  /** Gives tokens a new key. It belongs to the identity service, which the shop passes it on to. */
  async rotateKeys(isCompromised: boolean): Promise<SigningKeyListDto> {
    const { value } = await this.#send(SigningKeyListSchema, '/api/identity/signing-keys', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ isCompromised }),
    })
    return value
  }

  async health(environment: string): Promise<HealthListDto> {
    const path = `/api/registry/environments/${encodeURIComponent(environment)}/health`
    return (await this.#send(HealthListSchema, path)).value
  }

  async #send<Answer extends TSchema>(
    answer: Answer,
    path: string,
    init: RequestInit = {},
  ): Promise<{ readonly status: number; readonly value: Static<Answer> }> {
    const response = await this.#fetch(path, init)
    const content: unknown = await response.json().catch(() => undefined)
    if (response.ok && Value.Check(answer, content)) return { status: response.status, value: content }
    if (!response.ok && Value.Check(ProblemSchema, content)) throw new RegistryRefusal(content)
    throw new CommandError(
      `${this.url} does not answer as a registry does (${path}: ${response.status}). Check --registry.`,
    )
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const authorization = this.#token === undefined ? undefined : `Bearer ${this.#token}`
    try {
      return await fetch(`${this.url}${path}`, {
        ...init,
        headers: { ...init.headers, ...(authorization && { authorization }) },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
    } catch (cause) {
      throw new CommandError(explainUnreachable(this.url, cause, '--registry'), { cause })
    }
  }
}
