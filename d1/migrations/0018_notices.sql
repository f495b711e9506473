CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`owner` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `notices_by_owner` ON `notices` (`owner`);--> statement-breakpoint
CREATE INDEX `notices_by_moment` ON `notices` (`at`);