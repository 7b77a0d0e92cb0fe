/** Addresses of views of the sample event. */
export const SAMPLE = "/events/kazakhstan-2022";

export function view(params: Readonly<Record<string, string>>): string {
  return `${SAMPLE}?${new URLSearchParams(params)}`;
}

export const SECURITY_FORCES_KILLED = { measure: "killed", group: "security_forces", place: "kazakhstan" };
export const EVERYONE_KILLED = { measure: "killed", group: "everyone", place: "kazakhstan" };
