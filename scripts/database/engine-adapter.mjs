import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";

/** The type "char" of PostgreSQL's own catalogue, and the type text. */
const CHAR = 18;
const TEXT = 25;

/** @typedef {Awaited<ReturnType<import("@prisma/adapter-pg").PrismaPg["connect"]>>} Adapter */

/**
 * Prisma's adapter for node-postgres lacks two things that its schema engine needs: it cuts scripts at every semicolon,
 * also inside function bodies and texts, and it cannot read the catalogue's columns of type "char". This factory makes
 * adapters that have both. A script sent whole, as the native engine sends it, is one transaction.
 * @param {import("@prisma/adapter-pg").PrismaPg} factory
 * @param {(script: string) => string} prepare Changes a script before it is sent
 */
export function forSchemaEngine(factory, prepare) {
  /** @param {Adapter} adapter */
  const complete = (adapter) => {
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(prepare(script)).catch(rethrow);
    };
    adapter.queryRaw = (query) => queryRaw(adapter, query);
    return adapter;
  };
  return Object.assign(Object.create(factory), {
    connect: async () => complete(await factory.connect()),
    // Only diff.mjs needs a shadow database, and it gives the engine an empty database to begin with.
    connectToShadowDb: async () => complete(await factory.connect()),
  });
}

/**
 * The adapter's own query with "char" columns passed by it as text and named to the engine for what they are.
 * @param {Adapter} adapter
 * @param {Parameters<Adapter["queryRaw"]>[0]} query
 */
async function queryRaw(adapter, query) {
  const { performIO, queryRaw } = Object.getPrototypeOf(adapter);
  /** @type {Set<number>} */
  const chars = new Set();
  const asText = Object.create(adapter, {
    performIO: {
      /** @param {unknown} io */
      value: async (io) => {
        const result = await performIO.call(adapter, io);
        for (const [index, field] of result.fields.entries()) {
          if (field.dataTypeID !== CHAR) continue;
          field.dataTypeID = TEXT;
          chars.add(index);
        }
        return result;
      },
    },
  });
  const result = await queryRaw.call(asText, query);
  for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character;
  return result;
}

/**
 * @param {import("pg").DatabaseError} error
 * @returns {never}
 */
function rethrow(error) {
  throw new DriverAdapterError({
    kind: "postgres",
    code: error.code ?? "N/A",
    severity: error.severity ?? "N/A",
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}
