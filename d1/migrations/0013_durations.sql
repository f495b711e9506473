CREATE TABLE `durations` (
	`kind` text PRIMARY KEY NOT NULL,
	`samples` integer NOT NULL,
	`log_mean` real NOT NULL,
	`log_variance` real NOT NULL,
	`at_once` real NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `jobs` ADD `eta` text;