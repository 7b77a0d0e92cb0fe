import { DriverAdapterError } from "@prisma/driver-adapter-utils";

/**
 * An adapter factory that sends each script to the server whole. Prisma's adapter for node-postgres cuts scripts at every
 * semicolon, also inside function bodies and texts; the native engine sends them whole, and so do we. A whole script is
 * one transaction unless it says otherwise.
 * @param {import("@prisma/adapter-pg").PrismaPg} factory
 * @param {(script: string) => string} prepare Changes a script before it is sent
 */
export function sendingWholeScripts(factory, prepare) {
  /** @param {Awaited<ReturnType<typeof factory.connect>>} adapter */
  const wrap = (adapter) => {
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(prepare(script)).catch(rethrow);
    };
    return adapter;
  };
  return Object.assign(Object.create(factory), {
    connect: async () => wrap(await factory.connect()),
    connectToShadowDb: async () => wrap(await factory.connectToShadowDb()),
  });
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
