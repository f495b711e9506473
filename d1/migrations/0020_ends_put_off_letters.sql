CREATE TABLE `put_off` (
	`id` text NOT NULL,
	`task` text NOT NULL,
	`tries` integer NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`id`, `task`)
);
--> statement-breakpoint
CREATE INDEX `put_off_by_moment` ON `put_off` (`due_at`);--> statement-breakpoint
ALTER TABLE `jobs` ADD `settled_seq` integer;--> statement-breakpoint
CREATE INDEX `jobs_unsettled` ON `jobs` (`updated_at`) WHERE status IN ('complete', 'partial', 'failed', 'cancelled') AND settled_seq IS NOT seq;--> statement-breakpoint
ALTER TABLE `notices` ADD `told` text;--> statement-breakpoint
CREATE INDEX `dead_letters_by_sender` ON `dead_letters` (`sender`);--> statement-breakpoint
CREATE INDEX `dead_letters_undecided` ON `dead_letters` (`arrived_at`,`id`) WHERE replayed_at IS NULL AND dropped_at IS NULL;--> statement-breakpoint
CREATE INDEX `dead_letters_undecided_for` ON `dead_letters` (`recipient`,`arrived_at`,`id`) WHERE replayed_at IS NULL AND dropped_at IS NULL;