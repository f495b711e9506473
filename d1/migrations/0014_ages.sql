DROP INDEX `people_by_owner`;--> statement-breakpoint
CREATE INDEX `people_by_owner` ON `people` (`owner`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `idempotency_keys_by_job` ON `idempotency_keys` (`job_id`);--> statement-breakpoint
CREATE INDEX `idempotency_keys_by_age` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE INDEX `jobs_by_age` ON `jobs` (`created_at`,`id`);