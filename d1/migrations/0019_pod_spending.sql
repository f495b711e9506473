CREATE TABLE `pod_spending` (
	`pool` text PRIMARY KEY NOT NULL,
	`pods` integer NOT NULL,
	`dollars_an_hour` real NOT NULL,
	`dollars` real NOT NULL,
	`counted_at` integer NOT NULL
);
