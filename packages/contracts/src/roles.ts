/** May publish and roll out everything: the shell, shared libraries, and what belongs to any team. */
export const PLATFORM_ROLE = 'platform'

/** May publish and roll out the micro-frontend of this name. Access tokens carry it in `roles` (RFC 9068 §2.2.3.1). */
export const teamRole = (name: string): string => `mfe:${name}`
