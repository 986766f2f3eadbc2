#!/usr/bin/env bash
# Submits what is missing of an experiment, and a merge that runs when all tasks have ended, well or
# not: with `afterok` one killed task would make it wait for ever. The merge refuses what is
# incomplete; run this script again until it does not.
#
#   muster experiment plan night.xml --shards 200 --out night
#   ./slurm-submit.sh night [further options of sbatch]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?usage: slurm-submit.sh FOLDER [OPTIONS]}
shift
muster=${MUSTER:-muster}

after=
missing=$("$muster" experiment status "$folder" --missing)
if [ -n "$missing" ]; then
  job=$(sbatch --parsable --array="$missing" "$@" "$here/slurm-shard.sh" "$folder")
  after=--dependency=afterany:${job%%;*}
  echo "shards $missing: job ${job%%;*}"
fi
merge=$(sbatch --parsable $after "$@" --job-name=muster-merge --output=muster-merge-%j.log \
  --wrap "'$muster' experiment merge '$folder'")
echo "merge: job ${merge%%;*}"
