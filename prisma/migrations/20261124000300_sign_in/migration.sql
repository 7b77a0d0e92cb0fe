-- CreateTable
CREATE TABLE "signing_secrets" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signing_secrets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempts" (
    "email_hash" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempts_pkey" PRIMARY KEY ("email_hash")
);

-- One secret for all instances.
ALTER TABLE "signing_secrets"
  ADD CONSTRAINT signing_secrets_one CHECK (id = 1),
  ADD CONSTRAINT signing_secrets_long CHECK (length(secret) >= 32);

ALTER TABLE "users"
  ADD CONSTRAINT users_role CHECK (role IN ('editor', 'administrator'));
