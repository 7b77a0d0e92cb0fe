-- Tables, keys and indexes, as prisma/schema.prisma states them.

-- CreateTable
CREATE TABLE "measures" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "part_of_id" UUID,
    "relation" TEXT NOT NULL DEFAULT 'by definition',
    "kind" TEXT NOT NULL,
    "meaning" TEXT NOT NULL DEFAULT '',
    "disjoint_sets" TEXT[],

    CONSTRAINT "measures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_id" UUID,
    "country" TEXT,
    "also_known_as" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_audit_entries" (
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL,
    "starts" DATE NOT NULL,
    "ends" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "whole_group_id" UUID,
    "whole_place_id" UUID,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "groups" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "part_of_id" UUID,
    "relation" TEXT NOT NULL DEFAULT 'by definition',
    "disjoint_sets" TEXT[],
    "may_shrink" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "groups_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "places" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "part_of_id" UUID,
    "relation" TEXT NOT NULL DEFAULT 'by definition',
    "disjoint_sets" TEXT[],
    "overlaps_siblings" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "places_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "statements" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "statements_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "publications" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "identity" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "publication_revisions" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "reason" TEXT,
    "source_id" UUID NOT NULL,
    "title" TEXT,
    "url" TEXT,
    "archived_url" TEXT,
    "language" TEXT NOT NULL,
    "published_from" TIMESTAMPTZ(3),
    "published_to" TIMESTAMPTZ(3),
    "published_precision" TEXT NOT NULL,
    "published_part" TEXT,
    "published_basis" TEXT NOT NULL,
    "published_zone" TEXT,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "publication_revisions_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "figures" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT,
    "version" INTEGER NOT NULL,

    CONSTRAINT "figures_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "figure_revisions" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "figure_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "reason" TEXT,
    "publication_revision_id" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "quantity_kind" TEXT NOT NULL,
    "quantity_n" BIGINT,
    "quantity_low" BIGINT,
    "quantity_high" BIGINT,
    "vague_term" TEXT,
    "override_low" BIGINT,
    "override_high" BIGINT,
    "override_reason" TEXT,
    "measure_id" UUID NOT NULL,
    "group_id" UUID,
    "place_id" UUID,
    "basis" TEXT NOT NULL,
    "occurrence" TEXT,
    "group_as_worded" TEXT,
    "as_of_from" TIMESTAMPTZ(3),
    "as_of_to" TIMESTAMPTZ(3),
    "as_of_precision" TEXT NOT NULL,
    "as_of_part" TEXT,
    "as_of_basis" TEXT NOT NULL,
    "as_of_zone" TEXT,
    "origin_id" UUID NOT NULL,
    "statement_id" UUID,
    "stance" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "source_file" TEXT,
    "source_line" INTEGER,
    "import_batch_id" UUID,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "figure_revisions_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "chain_links" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "figure_revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "branch" INTEGER NOT NULL,
    "source_id" UUID NOT NULL,
    "as_named" TEXT,

    CONSTRAINT "chain_links_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "withdrawals" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT,
    "kind" TEXT NOT NULL,
    "announced_from" TIMESTAMPTZ(3) NOT NULL,
    "announced_to" TIMESTAMPTZ(3) NOT NULL,
    "announced_precision" TEXT NOT NULL,
    "announced_part" TEXT,
    "by_source_id" UUID NOT NULL,
    "announcement" TEXT NOT NULL,
    "origin_id" UUID NOT NULL,
    "statement_id" UUID,
    "measure_id" UUID NOT NULL,
    "group_id" UUID,
    "place_id" UUID,
    "as_of_from" TIMESTAMPTZ(3) NOT NULL,
    "as_of_to" TIMESTAMPTZ(3) NOT NULL,
    "value" BIGINT NOT NULL,
    "replaced_by" BIGINT,
    "import_batch_id" UUID,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "withdrawals_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "withdrawal_tellings" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "withdrawal_id" UUID NOT NULL,
    "figure_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "withdrawal_tellings_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "finding_reviews" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "finding_reviews_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "import_batches" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "contents" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "import_batches_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "event_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "previous_hash" TEXT,
    "hash" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("event_id","id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT,
    "banned" BOOLEAN DEFAULT false,
    "ban_reason" TEXT,
    "ban_expires" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "impersonated_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setup_tokens" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "setup_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "measures_slug_key" ON "measures"("slug");

-- CreateIndex
CREATE INDEX "measures_part_of_id_idx" ON "measures"("part_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "sources_slug_key" ON "sources"("slug");

-- CreateIndex
CREATE INDEX "sources_parent_id_idx" ON "sources"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "events_slug_key" ON "events"("slug");

-- CreateIndex
CREATE INDEX "groups_event_id_part_of_id_idx" ON "groups"("event_id", "part_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "groups_event_id_slug_key" ON "groups"("event_id", "slug");

-- CreateIndex
CREATE INDEX "places_event_id_part_of_id_idx" ON "places"("event_id", "part_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "places_event_id_slug_key" ON "places"("event_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "statements_event_id_key_key" ON "statements"("event_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "publications_event_id_identity_key" ON "publications"("event_id", "identity");

-- CreateIndex
CREATE INDEX "publication_revisions_source_id_idx" ON "publication_revisions"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_revisions_event_id_publication_id_revision_key" ON "publication_revisions"("event_id", "publication_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "figures_event_id_external_id_key" ON "figures"("event_id", "external_id");

-- CreateIndex
CREATE INDEX "figure_revisions_event_id_version_idx" ON "figure_revisions"("event_id", "version");

-- CreateIndex
CREATE INDEX "figure_revisions_event_id_measure_id_group_id_place_id_idx" ON "figure_revisions"("event_id", "measure_id", "group_id", "place_id");

-- CreateIndex
CREATE INDEX "figure_revisions_event_id_publication_revision_id_idx" ON "figure_revisions"("event_id", "publication_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "figure_revisions_event_id_figure_id_revision_key" ON "figure_revisions"("event_id", "figure_id", "revision");

-- CreateIndex
CREATE INDEX "chain_links_source_id_idx" ON "chain_links"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_links_event_id_figure_revision_id_position_branch_key" ON "chain_links"("event_id", "figure_revision_id", "position", "branch");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawals_event_id_external_id_key" ON "withdrawals"("event_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_tellings_event_id_withdrawal_id_figure_id_key" ON "withdrawal_tellings"("event_id", "withdrawal_id", "figure_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_reviews_event_id_fingerprint_version_key" ON "finding_reviews"("event_id", "fingerprint", "version");

-- CreateIndex
CREATE UNIQUE INDEX "import_batches_event_id_version_key" ON "import_batches"("event_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_event_id_version_key" ON "audit_entries"("event_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limits_key_key" ON "rate_limits"("key");

-- CreateIndex
CREATE UNIQUE INDEX "setup_tokens_token_hash_key" ON "setup_tokens"("token_hash");

-- AddForeignKey
ALTER TABLE "measures" ADD CONSTRAINT "measures_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "measures"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_id_whole_group_id_fkey" FOREIGN KEY ("id", "whole_group_id") REFERENCES "groups"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_id_whole_place_id_fkey" FOREIGN KEY ("id", "whole_place_id") REFERENCES "places"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_event_id_part_of_id_fkey" FOREIGN KEY ("event_id", "part_of_id") REFERENCES "groups"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_event_id_part_of_id_fkey" FOREIGN KEY ("event_id", "part_of_id") REFERENCES "places"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication_revisions" ADD CONSTRAINT "publication_revisions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication_revisions" ADD CONSTRAINT "publication_revisions_event_id_publication_id_fkey" FOREIGN KEY ("event_id", "publication_id") REFERENCES "publications"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "publication_revisions" ADD CONSTRAINT "publication_revisions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_revisions" ADD CONSTRAINT "figure_revisions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_revisions" ADD CONSTRAINT "figure_revisions_event_id_figure_id_fkey" FOREIGN KEY ("event_id", "figure_id") REFERENCES "figures"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_revisions" ADD CONSTRAINT "figure_revisions_event_id_publication_revision_id_fkey" FOREIGN KEY ("event_id", "publication_revision_id") REFERENCES "publication_revisions"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_revisions" ADD CONSTRAINT "figure_revisions_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_revisions" ADD CONSTRAINT "figure_revisions_event_id_group_id_fkey" FOREIGN KEY ("event_id", "group_id") REFERENCES "groups"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_revisions" ADD CONSTRAINT "figure_revisions_event_id_place_id_fkey" FOREIGN KEY ("event_id", "place_id") REFERENCES "places"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_revisions" ADD CONSTRAINT "figure_revisions_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_revisions" ADD CONSTRAINT "figure_revisions_event_id_statement_id_fkey" FOREIGN KEY ("event_id", "statement_id") REFERENCES "statements"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure_revisions" ADD CONSTRAINT "figure_revisions_event_id_import_batch_id_fkey" FOREIGN KEY ("event_id", "import_batch_id") REFERENCES "import_batches"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "chain_links" ADD CONSTRAINT "chain_links_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "chain_links" ADD CONSTRAINT "chain_links_event_id_figure_revision_id_fkey" FOREIGN KEY ("event_id", "figure_revision_id") REFERENCES "figure_revisions"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "chain_links" ADD CONSTRAINT "chain_links_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_by_source_id_fkey" FOREIGN KEY ("by_source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_event_id_statement_id_fkey" FOREIGN KEY ("event_id", "statement_id") REFERENCES "statements"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measures"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_event_id_group_id_fkey" FOREIGN KEY ("event_id", "group_id") REFERENCES "groups"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_event_id_place_id_fkey" FOREIGN KEY ("event_id", "place_id") REFERENCES "places"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_event_id_import_batch_id_fkey" FOREIGN KEY ("event_id", "import_batch_id") REFERENCES "import_batches"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawal_tellings" ADD CONSTRAINT "withdrawal_tellings_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawal_tellings" ADD CONSTRAINT "withdrawal_tellings_event_id_withdrawal_id_fkey" FOREIGN KEY ("event_id", "withdrawal_id") REFERENCES "withdrawals"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawal_tellings" ADD CONSTRAINT "withdrawal_tellings_event_id_figure_id_fkey" FOREIGN KEY ("event_id", "figure_id") REFERENCES "figures"("event_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding_reviews" ADD CONSTRAINT "finding_reviews_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "import_batches" ADD CONSTRAINT "import_batches_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
