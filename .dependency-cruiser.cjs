/** The house's one-way data flow: domain ← schema ← store, intake, import; domain ← view ← export; all ← app. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: "\\.test\\.tsx?$|/testing/" },
  to: { path: "^(app|components|lib|prisma|scripts|e2e)/", pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "domain-is-pure",
      severity: "error",
      from: { path: "^lib/domain/", pathNot: "\\.test\\.ts$|/testing/" },
      to: { pathNot: "^lib/domain/" },
    },
    only("calendar-is-a-leaf", "^lib/calendar/", "^lib/(calendar|domain)/"),
    only("i18n-sees-domain", "^lib/i18n/", "^lib/(i18n|domain|calendar)/"),
    only("schema-sees-domain", "^lib/schema/", "^lib/(schema|domain|calendar)/"),
    only("store-sees-schema", "^lib/store/", "^lib/(store|schema|domain|calendar)/"),
    only("import-sees-schema-and-store", "^lib/import/", "^lib/(import|schema|store|domain|calendar)/"),
    only("view-sees-domain", "^lib/view/", "^lib/(view|domain|calendar|schema|i18n)/"),
    only("export-sees-view", "^lib/export/", "^lib/(export|view|domain|calendar|schema|i18n)/"),
    only(
      "components-see-domain-and-view",
      "^components/",
      "^(components/|lib/(domain|view|schema|calendar|i18n)/)",
    ),
    {
      name: "only-the-store-uses-prisma",
      severity: "error",
      from: { pathNot: "^(lib/store|lib/auth|prisma|scripts|generated)/|^prisma\\.config\\.ts$" },
      to: { path: "@prisma|generated/prisma" },
    },
    {
      name: "lib-never-sees-app",
      severity: "error",
      from: { path: "^(lib|components)/" },
      to: { path: "^app/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "node_modules|\\.next|generated/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
