CREATE TABLE `answered_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`answer` text,
	`begun_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `answered_calls_by_age` ON `answered_calls` (`begun_at`);