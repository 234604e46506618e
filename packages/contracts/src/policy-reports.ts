/** Where browsers tell the gateway what a page's policies stopped (Reporting API, CSP 3). */
export const POLICY_REPORTS_PATH = '/api/gateway/reports'
