"""Extracts JSON lines on Spark: one `whosaid pipe` a partition.

    spark-submit examples/spark.py hdfs:///news/articles.jsonl hdfs:///news/records
    whosaid export records --out found        # of the copied folder: joins its part-* files

Every machine needs Node and whosaid. Lines are {"id": ..., "text": ...}. A process starts in about a
second, so give a partition some hundred articles at least.
"""

import os
import sys

from pyspark.sql import SparkSession

articles, records = sys.argv[1:3]
whosaid = os.environ.get("WHOSAID", "npx whosaid")

spark = SparkSession.builder.appName("whosaid").getOrCreate()
lines = spark.sparkContext.textFile(articles)
# checkCode: a process that ends badly fails its partition, which Spark then tries again.
lines.pipe(f"{whosaid} pipe --jobs 1", checkCode=True).saveAsTextFile(records)
spark.stop()
