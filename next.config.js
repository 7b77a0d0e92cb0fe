/** Languages that stand in the address: those of lib/i18n/locales.ts but English, which has the plain paths. */
const PREFIXES = ["ru", "kk", "es", "ar-XB"];

/** What is in no language: editors' pages, the API, files of a view. */
const ELSEWHERE = ["admin", "api/", "events/[^/]+/download/"];

const notEnglish = [...PREFIXES, ...ELSEWHERE].map((path) => (path.endsWith("/") ? path : `${path}(?:/|$)`));

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: false,
  serverExternalPackages: ["pg", "@prisma/client", "@prisma/adapter-pg"],
  // Pages and server actions refuse with the statuses 401 and 403 (lib/auth/current-editor.ts).
  experimental: { authInterrupts: true },
  // Every page stands under its language inside the program, app/[locale]; English is served at plain paths.
  redirects: async () => [
    { source: "/en", destination: "/", permanent: true },
    { source: "/en/:path*", destination: "/:path*", permanent: true },
  ],
  rewrites: async () => ({
    afterFiles: [
      { source: "/", destination: "/en" },
      { source: `/:path((?!${notEnglish.join("|")}).*)`, destination: "/en/:path" },
    ],
  }),
};
