CREATE TABLE `owing` (
	`job_id` text PRIMARY KEY NOT NULL,
	`look_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `owing_by_moment` ON `owing` (`look_at`);