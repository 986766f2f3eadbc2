#!/usr/bin/env bash
#SBATCH --job-name=muster
#SBATCH --cpus-per-task=1
#SBATCH --output=muster-%A_%a.log
# One shard of an experiment, as a task of a Slurm array:
#
#   sbatch --array="$(muster experiment status FOLDER --missing)" slurm-shard.sh FOLDER
#
# A shard that is done is left alone, so the same array may be submitted again. Slurm waits two
# minutes before it requeues a task; therefore what broke off is tried again here.
set -u
folder=${1:?usage: slurm-shard.sh FOLDER}
muster=${MUSTER:-muster}

for pause in 1 5 25; do
  "$muster" experiment run-shard "$SLURM_ARRAY_TASK_ID" "$folder" \
    --threads "${SLURM_CPUS_PER_TASK:-1}"
  status=$?
  case $status in
    0) exit 0 ;;
    74 | 75 | 137 | 139) sleep "$pause" ;; # broken off, or killed: again
    *) exit "$status" ;;                   # documents or program changed: never again
  esac
done
exit 75
