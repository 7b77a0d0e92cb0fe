import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { forSchemaEngine } from "./engine-adapter.mjs";

/**
 * Prisma's own schema engine, the one behind `prisma migrate`, as WebAssembly: the command line fetches a native one
 * from a host that cannot be reached everywhere.
 * @template T
 * @param {string} url The database; an empty one where the engine is to compare migrations with a schema
 * @param {(engine: import("@prisma/schema-engine-wasm").SchemaEngine) => Promise<T>} use
 * @param {(script: string) => string} [prepare] Changes a script before it is sent
 * @returns {Promise<T>}
 */
export async function withEngine(url, use, prepare = (script) => script) {
  const glue = await loadEngine();
  const pool = new pg.Pool({ connectionString: url });
  const adapter = bindMigrationAwareSqlAdapterFactory(forSchemaEngine(new PrismaPg(pool), prepare));
  try {
    const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    const result = await use(engine);
    engine.free();
    return result;
  } finally {
    await pool.end();
  }
}

/** @type {Promise<typeof import("@prisma/schema-engine-wasm")> | undefined} */
let loaded;

function loadEngine() {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate() {
  // Where the engine leaves its last words before it panics; without it they are lost behind another error.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = dirname(
    createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg"),
  );
  const module = await WebAssembly.compile(
    new Uint8Array(await readFile(join(folder, "schema_engine_bg.wasm"))),
  );
  const { exports } = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === "function") exports.__wbindgen_start();
  return glue;
}
