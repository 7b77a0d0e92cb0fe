/** Loopback on any port: where the program is reached when nobody has said otherwise. */
const LOOPBACK_HOSTS = ["127.0.0.1:*", "localhost:*", "[::1]:*", "127.0.0.1", "localhost", "[::1]"];

/** Under which addresses sign-in works, in the library's terms. */
export interface PublicAddress {
  readonly baseURL:
    | string
    | { readonly allowedHosts: string[]; readonly protocol: "http"; readonly fallback: string };
  /** Cookies that only travel over https. */
  readonly secureCookies: boolean;
}

/**
 * The address that readers use, from PUBLIC_URL; without it, loopback by http on any port.
 * @throws RangeError when PUBLIC_URL is no http or https address, or has a path
 */
export function publicAddress(publicUrl: string | undefined): PublicAddress {
  if (publicUrl === undefined || publicUrl === "") {
    return {
      baseURL: { allowedHosts: LOOPBACK_HOSTS, protocol: "http", fallback: "http://127.0.0.1" },
      secureCookies: false,
    };
  }
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash) {
    throw new RangeError(
      `PUBLIC_URL is "${publicUrl}": give the address that people open, such as https://ledger.example, without a path`,
    );
  }
  return { baseURL: url.origin, secureCookies: url.protocol === "https:" };
}
