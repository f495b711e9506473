CREATE TABLE `writer_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` text NOT NULL,
	`document_id` text NOT NULL,
	`revision` integer NOT NULL,
	`provider` text NOT NULL,
	`model` text NOT NULL,
	`is_complete` integer NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	`cache_read_tokens` integer NOT NULL,
	`cache_write_tokens` integer NOT NULL,
	`cost_usd` real,
	`kept_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `writer_calls_by_job` ON `writer_calls` (`job_id`);--> statement-breakpoint
CREATE INDEX `writer_calls_by_day` ON `writer_calls` (`kept_at`);