/** Rules by name, where there is no room for what they say. */
export const ruleNames = {
  "self-contradiction": "self-contradiction",
  "relay-mismatch": "relay mismatch",
  "count-fell": "count fell",
  "disjoint-at-once": "disjoint at once",
  "part-exceeds-whole": "part exceeds whole",
  "withdrawn-but-repeated": "withdrawn but repeated",
} as const;
