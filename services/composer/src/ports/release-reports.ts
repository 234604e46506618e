/** As a browser's report would come from him; nothing of it is kept. */
export interface ReportingVisitor {
  readonly id: string | undefined
  readonly address: string
  readonly userAgent: string | undefined
}

export interface FailedRender {
  readonly environment: string
  readonly name: string
  readonly release: string
  readonly visitor: ReportingVisitor
}

/** Tells the registry of releases that fail, as pages in browsers do: a canary that fails too often is ended there. */
export interface ReleaseReports {
  /** Nobody waits for it, and it is lost where the registry does not answer. */
  failed(render: FailedRender): void
}
