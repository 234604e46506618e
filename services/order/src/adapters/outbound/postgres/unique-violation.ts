/** SQLSTATE of a broken unique constraint. */
const UNIQUE_VIOLATION = '23505'

export const isUniqueViolation = (error: unknown, constraint: string): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === UNIQUE_VIOLATION &&
  'constraint' in error &&
  error.constraint === constraint
