export { openBackups, type BackupFile, type Backups } from './backups.ts'
