/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: false,
  serverExternalPackages: ["pg", "@prisma/client", "@prisma/adapter-pg"],
  // Pages and server actions refuse with the statuses 401 and 403 (lib/auth/current-editor.ts).
  experimental: { authInterrupts: true },
};
