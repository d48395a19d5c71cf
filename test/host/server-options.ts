/** What the host's servers have in common: quiet, quick to close, with room for the longest service name. */
export const SERVER_OPTIONS = {
  logger: false,
  forceCloseConnections: true,
  routerOptions: { maxParamLength: 1_000 },
} as const
